// What the scripts of the theme do, by mouse and by keyboard, and that everything is there without them. Each topic is a file of
// `scripts/` with `check(site, report)` and a line in the list below.
//
//     node tests/outside/scripts.mjs FOLDER [--content CONTENT] [--only TOPIC]

import { fail } from "./pages.mjs";
import { visit } from "./site.mjs";
import * as cards from "./scripts/cards.mjs";
import * as malformed from "./scripts/malformed.mjs";
import * as slider from "./scripts/slider.mjs";
import * as sorting from "./scripts/sorting.mjs";
import * as theme from "./scripts/theme.mjs";
import * as transitions from "./scripts/transitions.mjs";
import * as weight from "./scripts/weight.mjs";
import * as without from "./scripts/without.mjs";

const TOPICS = { cards, malformed, slider, sorting, theme, transitions, weight, without };

const site = await visit({ more: { only: { type: "string" } } });
const faults = [];
const topics = Object.entries(TOPICS).filter(([name]) => !site.options.only || name === site.options.only);
if (topics.length === 0) fail([`there is no topic ${site.options.only}`]);
for (const [name, topic] of topics) {
  // One that stumbles must not keep the others from being looked at.
  await topic.check(site, (what) => faults.push(`${name}: ${what}`)).catch((error) => faults.push(`${name}: ${error.message}`));
}
await site.leave();
if (faults.length > 0) fail([...new Set(faults)].sort());
console.log(`${topics.map(([, topic]) => topic.LOOKED_AT).join("; ")}: all as promised`);
