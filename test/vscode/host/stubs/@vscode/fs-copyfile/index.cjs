// Stands in for a native module that clones files where the file system can.
const { copyFile } = require('node:fs/promises');

exports.isCloneSupported = async () => false;
exports.copyFile = copyFile;
exports.cloneFile = copyFile;
