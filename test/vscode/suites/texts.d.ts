// Texts that are bundled with the suites.
declare module '*.txt' {
  const text: string;
  export default text;
}
