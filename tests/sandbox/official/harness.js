// What the scripts share: asking the test to do something to the sandbox, and how they end.
const readline = require('readline');

const lines = readline.createInterface({ input: process.stdin });
const waiting = [];
lines.on('line', () => waiting.shift()());

exports.env = {
  server: process.env.RC_SERVER,
  clientId: process.env.RC_CLIENT_ID,
  clientSecret: process.env.RC_CLIENT_SECRET,
  jwt: process.env.RC_JWT,
  phoneNumber: process.env.PHONE_NUMBER,
};

// A method of the sandbox, by name and without arguments: `await ask('drop_websockets')`.
exports.ask = (name) => new Promise((resolve) => { waiting.push(resolve); console.log(`> ${name}`); });

// Bodies of notifications, to be taken one after the other.
exports.inbox = () => {
  const come = [];
  const takers = [];
  return {
    put: (event) => { if (takers.length) takers.shift()(event); else come.push(event); },
    take: () => new Promise((resolve) => { if (come.length) resolve(come.shift()); else takers.push(resolve); }),
    size: () => come.length,
  };
};

exports.run = (main) => main().then(
  () => { console.log('passed'); process.exit(0); },
  (error) => { console.error(error); process.exit(1); },
);
