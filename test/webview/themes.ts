// What VS Code hands to a webview in each of its default themes, as far as the preview takes it: the colours that the
// themes set, and the classes of the body.

export const THEMES = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;
export type Theme = (typeof THEMES)[number];

interface ThemeSetting {
  readonly classes: string;
  readonly colours: Readonly<Record<string, string>>;
}

export const THEME_SETTINGS: Readonly<Record<Theme, ThemeSetting>> = {
  light: {
    classes: 'vscode-light',
    colours: {
      'dropdown-border': '#cecece',
      'input-background': '#ffffff',
      'input-foreground': '#3b3b3b',
      foreground: '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'editor-background': '#ffffff',
      'panel-border': '#e5e5e5',
      focusBorder: '#005fb8',
      'textLink-foreground': '#005fb8',
      'list-hoverBackground': '#f2f2f2',
      'charts-red': '#e51400',
      'charts-yellow': '#bf8803',
      'charts-green': '#388a34',
      'charts-blue': '#0063d3',
    },
  },
  dark: {
    classes: 'vscode-dark',
    colours: {
      'dropdown-border': '#3c3c3c',
      'input-background': '#313131',
      'input-foreground': '#cccccc',
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'editor-background': '#1f1f1f',
      'panel-border': '#2b2b2b',
      focusBorder: '#0078d4',
      'textLink-foreground': '#4daafc',
      'list-hoverBackground': '#2a2d2e',
      'charts-red': '#f14c4c',
      'charts-yellow': '#cca700',
      'charts-green': '#89d185',
      'charts-blue': '#59a4f9',
    },
  },
  'high-contrast': {
    classes: 'vscode-high-contrast',
    colours: {
      'dropdown-border': '#6fc3df',
      'input-background': '#000000',
      'input-foreground': '#ffffff',
      foreground: '#ffffff',
      descriptionForeground: '#ffffffb3',
      'editor-background': '#000000',
      'panel-border': '#6fc3df',
      contrastBorder: '#6fc3df',
      focusBorder: '#f38518',
      'textLink-foreground': '#21a6ff',
      'charts-red': '#f48771',
      'charts-yellow': '#ffd370',
      'charts-green': '#89d185',
      'charts-blue': '#59a4f9',
    },
  },
  'high-contrast-light': {
    classes: 'vscode-high-contrast vscode-high-contrast-light',
    colours: {
      'dropdown-border': '#0f4a85',
      'input-background': '#ffffff',
      'input-foreground': '#292929',
      foreground: '#292929',
      descriptionForeground: '#292929',
      'editor-background': '#ffffff',
      'panel-border': '#0f4a85',
      contrastBorder: '#0f4a85',
      focusBorder: '#006bbd',
      'textLink-foreground': '#0f4a85',
      'charts-red': '#b5200d',
      'charts-yellow': '#895503',
      'charts-green': '#374e06',
      'charts-blue': '#1a85ff',
    },
  },
};
