// Reads BPMN from standard input; prints what bpmn-moddle and bpmnlint:recommended have to say of it, a line each.
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { text } from 'node:stream/consumers';

const { rootElement, warnings } = await new BpmnModdle().fromXML(await text(process.stdin));
const linter = new Linter({ resolver: new NodeResolver(), config: { extends: 'bpmnlint:recommended' } });
const reports = Object.entries(await linter.lint(rootElement));
for (const warning of warnings) {
  console.log(`read: ${warning.message}`);
}
for (const [rule, found] of reports) {
  for (const { id, message } of found) {
    console.log(`${rule}: ${id}: ${message}`);
  }
}
