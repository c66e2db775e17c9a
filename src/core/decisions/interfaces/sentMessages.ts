/** Messages that a line sends to people: e-mails, notifications, texts, by the name of what is sent. */
export function sentMessages(code: string): readonly string[] {
  if (declaration.test(code)) return [];
  const match = sendsMessage
    .exec(code)
    ?.slice(1)
    .find((group: string | undefined) => group !== undefined);
  return match === undefined ? [] : [match.toLowerCase()];
}

/** The name of the function that a line begins to write, where calls of it would count as sending. */
export function writtenSender(code: string): string | undefined {
  const name = writes.exec(code)?.[1];
  return name !== undefined && sendsMessage.test(`${name}(`) ? name.toLowerCase() : undefined;
}

const writes =
  /^\s*(?:(?:export|public|private|protected|static|async|override|suspend)\s){0,3}(?:def|defp|fun|func|function)\s(\w{6,80})\s?\(/;

/** A line that sends one. */
export const sendsMessage =
  /\b((?:send|deliver)_\w{0,40}(?:e?mail|notification|sms)\w{0,40})\s?\(|\b((?![nN]ode)\w{2,40}Mailer(?:\.with\([^)]{0,120}\))?\.(?!create(?:Transport|Test)|config|setup|verify|close\b|default|preview|with\b|new\b)\w{2,60})|\bsend(?:Email|Mail|Notification|Sms)\w{0,30}\(\s*["'](\w{2,60})|\b(send[A-Z]\w{2,40}(?<!From)(?:Email|Mail|Notification|Sms))\(|->notify\(\s*new (\w{2,60})|\bMail::(?:to|send)\(.{0,80}?new (\w{2,60})|\bEmails\.(\w{2,60})|->(?:send|queue)\(\s*new (\w{2,60}Mail\w{0,10})/;

/** What is declared or imported is not sent here. */
const declaration =
  /^\s*(?:def|defp|fun|func|function|import|from|use|public|private|protected|static|async|export|alias|void|override|@)\b|^\s*[\w.]{1,80},$/;
