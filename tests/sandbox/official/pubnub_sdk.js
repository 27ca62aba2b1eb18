// @ringcentral/sdk and @ringcentral/subscriptions 4, which deliver over PubNub, against a sandbox; run by
// test_official.py.
const assert = require('assert');
const PubNub = require('pubnub');
const { SDK } = require('@ringcentral/sdk');
const { Subscriptions } = require('@ringcentral/subscriptions');
const { ask, env, inbox, run } = require('./harness');

// The vendor's own PubNub client, on the sandbox's origin.
class Here extends PubNub {
  constructor(options) {
    super({ ...options, ssl: false, origin: new URL(env.server).host });
  }
}

run(async () => {
  const { server, clientId, clientSecret, jwt } = env;
  const sdk = new SDK({ server, clientId, clientSecret });
  await sdk.platform().login({ jwt });
  const me = '/restapi/v1.0/account/~/extension/~';
  const subscription = new Subscriptions({ sdk, PubNub: Here }).createSubscription();
  const messages = inbox();
  subscription.on(subscription.events.notification, messages.put);
  subscription.setEventFilters([`${me}/message-store/instant?type=SMS`, `${me}/presence`]); // presence is always encrypted
  await subscription.register();
  assert.ok(subscription.subscription().deliveryMode.encryptionKey);
  const next = async () => (await messages.take()).body.id;
  // It does not say when it listens.
  const pause = () => new Promise((resolve) => { setTimeout(resolve, 1000); });
  await pause();
  await ask('incoming_sms');
  const ids = new Set([await next()]);

  // It catches up with what came while its connection was away.
  await ask('drop_connections');
  await ask('incoming_sms');
  ids.add(await next());
  await pause();

  // A renewal that moves the delivery to another channel, with another key.
  const { address } = subscription.subscription().deliveryMode;
  await ask('change_delivery_modes');
  await subscription.renew();
  assert.notStrictEqual(subscription.subscription().deliveryMode.address, address);
  await pause();
  await ask('incoming_sms');
  ids.add(await next());
  assert.strictEqual(ids.size, 3);
  assert.strictEqual(messages.size(), 0);
  await subscription.remove();
});
