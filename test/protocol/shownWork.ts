// What an editor shows of work that goes on and says to the person, as the tests look at it.
import {
  MessageType,
  type ProgressToken,
  type ProtocolConnection,
  ShowMessageNotification,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';

export function shownWork(connection: ProtocolConnection, happened: () => void) {
  const messages: string[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    messages.push(type === MessageType.Warning ? message : `${type}: ${message}`);
    happened();
  });
  const shown: string[] = [];
  const works: ProgressToken[] = [];
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    works.push(token);
    connection.onProgress(WorkDoneProgress.type, token, (value) => {
      shown.push(value.kind === 'begin' ? `begin ${value.title}` : value.kind === 'end' ? 'end' : `${value.message}`);
      happened();
    });
  });
  const cancel = (token: ProgressToken) =>
    connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
  return {
    /** Warnings shown to the person. */
    messages,
    /** Progress as it is shown: `begin TITLE`, messages, `end`. */
    shown,
    /** Ends all work that is shown. */
    cancelWork: () => Promise.all(works.map(cancel)),
  };
}
