// @rc-ex/core and @rc-ex/ws against a sandbox; run by test_official.py.
const assert = require('assert');
const RingCentral = require('@rc-ex/core').default;
const WebSocketExtension = require('@rc-ex/ws').default;
const { ask, env, inbox, run } = require('./harness');

run(async () => {
  const { server, clientId, clientSecret, jwt, phoneNumber } = env;
  const rc = new RingCentral({ server, clientId, clientSecret });
  await rc.authorize({ jwt });
  await rc.refresh();
  const me = rc.restapi().account().extension();
  assert.strictEqual((await me.get()).extensionNumber, '101');

  const seen = new Set();
  for (let page = 1; page <= 2; page += 1) {
    const list = await me.callLog().list({ perPage: 50, page });
    list.records.forEach((record) => seen.add(record.id));
  }
  assert.strictEqual(seen.size, 100);

  const to = [{ phoneNumber: '+14155551001' }];
  const attachments = [{ filename: 'letter.txt', content: 'Dear emulator', contentType: 'text/plain' }];
  const fax = await me.fax().post({ to, faxResolution: 'High', attachments });
  assert.strictEqual(fax.faxResolution, 'High');

  await me.sms().post({ from: { phoneNumber }, to, text: 'official rc-ex' });

  const sockets = new WebSocketExtension();
  await rc.installExtension(sockets);
  const messages = inbox();
  await sockets.subscribe(['/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS'], messages.put);
  const next = async () => (await messages.take()).body.id;
  await ask('incoming_sms');
  const ids = new Set([await next()]);

  // What happens while the connection is away is replayed.
  await ask('drop_websockets');
  await ask('incoming_sms');
  ids.add(await next());
  assert.strictEqual(sockets.connectionDetails.recoveryState, 'Successful');

  // The server has forgotten the session: the client subscribes again.
  const renewed = new Promise((resolve) => { sockets.eventEmitter.once('autoRecoverFailed', resolve); });
  await ask('restart');
  await renewed;
  await ask('incoming_sms');
  ids.add(await next());
  assert.strictEqual(ids.size, 3);
  assert.strictEqual(messages.size(), 0);
  await rc.revoke();
});
