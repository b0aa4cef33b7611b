// The record of what processes try to reach: it would be worth nothing if it missed a way out.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder';
import { readRecord, recording } from './reached';

function recordOf(script: string) {
  const folder = temporaryFolder({ 'script.cjs': script });
  const file = join(folder, 'reached');
  const path = join(folder, 'script.cjs');
  execFileSync(process.execPath, [path], { env: { ...process.env, ...recording(file) } });
  const { processes, outside } = readRecord(file);
  return { processes: processes.map((line) => line.replace(folder, '')), outside };
}

it('names each process, also those that a process starts', () => {
  const { processes } = recordOf("if (!process.argv[2]) require('node:child_process').fork(__filename, ['again']);");
  expect(processes).toEqual([join('/script.cjs'), join('/script.cjs again')]);
});

it('holds a place that a socket, a request or a name looked up would have reached', () => {
  const { outside } = recordOf(`
    require('node:net').connect(80, '192.0.2.1').on('error', () => {});
    require('node:net').connect({ port: 80, host: '192.0.2.2' }).on('error', () => {});
    require('node:tls').connect(443, '192.0.2.3').on('error', () => {});
    require('node:https').get('https://192.0.2.4/').on('error', () => {});
    fetch('http://192.0.2.5/').catch(() => {});
    require('node:dns').lookup('a.invalid', () => {});
    require('node:dns').promises.resolve4('b.invalid').catch(() => {});
    require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.6', () => setImmediate(process.exit));
  `);
  expect([...outside].sort()).toEqual([
    '192.0.2.1 (connect)',
    '192.0.2.2 (connect)',
    '192.0.2.3 (connect)',
    '192.0.2.4 (connect)',
    '192.0.2.5 (connect)',
    '192.0.2.6 (send)',
    'a.invalid (lookup)',
    'b.invalid (resolve4)',
  ]);
});

it('holds nothing that stays on the machine', () => {
  const { outside } = recordOf(`
    const server = require('node:http').createServer((_, response) => response.end()).listen(0, '127.0.0.1', async () => {
      const { port } = server.address();
      for (const host of ['127.0.0.1', 'localhost']) await fetch(\`http://\${host}:\${port}/\`).then((answer) => answer.text());
      server.closeAllConnections();
      server.close();
    });
  `);
  expect(outside).toEqual([]);
});
