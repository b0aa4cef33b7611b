// Stands in for a native module that writes log files: each line goes straight to its file.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const INFO = LEVELS.indexOf('info');
const nothing = () => {};

function logger(file) {
  mkdirSync(dirname(file), { recursive: true });
  let least = INFO;
  const made = {
    getLevel: () => least,
    setLevel: (level) => {
      least = level;
    },
    setPattern: nothing,
    clearFormatters: nothing,
    flush: nothing,
    drop: nothing,
  };
  for (const [level, name] of LEVELS.entries()) {
    made[name] = (message) => {
      if (level >= least) appendFileSync(file, `${new Date().toISOString()} [${name}] ${message}\n`);
    };
  }
  return made;
}

exports.version = 0;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.shutdown = nothing;
exports.createRotatingLogger = async (_name, file) => logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
