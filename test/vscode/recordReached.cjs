// Loaded before anything else into every process of the VS Code server, by NODE_OPTIONS: writes down that the process is
// there, and each place beyond loopback that it tries to reach, which it does not get to. Works on Node's own sockets and
// look-ups, on which all libraries rest.
const { ChildProcess } = require('node:child_process');
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');
const { syncBuiltinESMExports } = require('node:module');

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/;
const { ALLIANCE_REACHED: path, NODE_OPTIONS: options } = process.env;
const write = (line) => appendFileSync(path, `${JSON.stringify(line)}\n`);

write({ process: process.argv.slice(1).join(' ') });

/** Whether it may go on; else it is on record. */
function mayReach(host, by) {
  if (host === undefined || host === null || host === '' || LOOPBACK.test(host)) return true;
  write({ reached: String(host), by });
  return false;
}

const unreachable = (host) => Object.assign(new Error(`${host} is beyond loopback`), { code: 'ENETUNREACH' });

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  // Node hands its own calls on as a list whose first item are the options.
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const { host, path: pipe } =
    typeof first === 'object' ? first : { host: typeof args[1] === 'string' ? args[1] : undefined };
  if (pipe || mayReach(host, 'connect')) return connect.apply(this, args);
  // Later, as a network would: whoever asks has to get hold of the socket first.
  setImmediate(() => this.destroy(unreachable(host)));
  return this;
};

for (const from of [dns, dns.promises]) {
  for (const name of Object.keys(from).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    from[name] = new Proxy(from[name], {
      apply(ask, self, args) {
        const [host] = args;
        if (mayReach(host, name)) return Reflect.apply(ask, self, args);
        const answer = args.at(-1);
        return typeof answer === 'function'
          ? process.nextTick(answer, unreachable(host))
          : Promise.reject(unreachable(host));
      },
    });
  }
}

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  const host = args.slice(1).find((argument) => typeof argument === 'string');
  if (mayReach(host, 'send')) return send.apply(this, args);
  const answer = args.at(-1);
  if (typeof answer === 'function') process.nextTick(answer, unreachable(host));
  return undefined;
};

// VS Code takes NODE_OPTIONS away from its extension host: each process hands them on.
const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function ({ envPairs = [], ...rest }) {
  const kept = envPairs.filter((pair) => !/^(NODE_OPTIONS|ALLIANCE_REACHED)=/.test(pair));
  const handed = [`NODE_OPTIONS=${options}`, `ALLIANCE_REACHED=${path}`];
  return spawn.call(this, { ...rest, envPairs: [...kept, ...handed] });
};

syncBuiltinESMExports();
