// @rc-ex/core and @rc-ex/ws against a sandbox; run by test_official.py.
const assert = require('assert');
const RingCentral = require('@rc-ex/core').default;
const WebSocketExtension = require('@rc-ex/ws').default;

async function main() {
  const { RC_SERVER: server, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt } = process.env;
  const rc = new RingCentral({ server, clientId, clientSecret });
  await rc.authorize({ jwt });
  await rc.refresh();
  const me = rc.restapi().account().extension();
  assert.strictEqual((await me.get()).extensionNumber, '101');
  assert.strictEqual((await me.callLog().list({ perPage: 5 })).records.length, 5);
  const sockets = new WebSocketExtension();
  await rc.installExtension(sockets);
  let notify;
  const notified = new Promise((resolve) => { notify = resolve; });
  await sockets.subscribe(['/restapi/v1.0/account/~/extension/~/message-store'], notify);
  const to = [{ phoneNumber: '+14155551001' }];
  await me.sms().post({ from: { phoneNumber: process.env.PHONE_NUMBER }, to, text: 'official rc-ex' });
  assert.strictEqual((await notified).body.changes[0].type, 'SMS');
  await rc.revoke();
  console.log('passed');
  process.exit(0);
}

main().catch((error) => { console.error(error); process.exit(1); });
