// What a client sends to a server by a pipe: as it comes, or several messages in one piece.
import { Writable } from 'node:stream';

/** A stream to another that can keep back what is written, and send it in one piece. */
export function outletTo(target: Writable) {
  let kept: Uint8Array[] | undefined;
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      if (!kept) target.write(chunk, done);
      else {
        kept.push(chunk);
        done();
      }
    },
    final(done) {
      target.end(done);
    },
  });
  // The reader may have gone meanwhile; whoever writes hears of it here, as from any stream.
  target.on('error', (fault) => stream.destroy(fault));
  return {
    stream,
    keep: () => {
      kept = [];
    },
    send: () => {
      const all = Buffer.concat(kept ?? []);
      kept = undefined;
      target.write(all);
    },
  };
}
