// Stands in for a package that downloads ripgrep when it is installed: the newer package has it inside.
export { rgPath } from '@vscode/ripgrep-universal';
