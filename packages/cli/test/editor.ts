import { getLanguageService as jsonService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { getLanguageService as yamlService, type MarkupContent } from 'yaml-language-server';

/** What somebody who writes a pack sees. `‸` stands for the cursor. */
export interface Editor {
  /** What is offered at the cursor. */
  readonly complete: (text: string) => Promise<string[]>;
  /** What is said of the word at the cursor. */
  readonly hover: (text: string) => Promise<string>;
  /** What is underlined: the text, and why. */
  readonly problems: (text: string) => Promise<string[]>;
}

/** An editor of JSON with a schema, by the language service of VS Code. */
export function jsonEditor(schema: JSONSchema): Editor {
  const service = jsonService({});
  service.configure({ schemas: [{ uri: 'memory:schema', fileMatch: ['*.json'], schema }] });
  const open = (text: string) => documentOf(text, 'memory:/pack.json', 'json');
  return {
    async complete(text) {
      const { document, position } = open(text);
      const found = await service.doComplete(document, position, service.parseJSONDocument(document));
      return (found?.items ?? []).map(({ label }) => label.replaceAll('"', ''));
    },
    async hover(text) {
      const { document, position } = open(text);
      const found = await service.doHover(document, position, service.parseJSONDocument(document));
      return JSON.stringify(found?.contents ?? '');
    },
    async problems(text) {
      const { document } = open(text);
      const found = await service.doValidation(document, service.parseJSONDocument(document));
      return found.map(
        ({ range, message }) => `${document.getText(range)}: ${typeof message === 'string' ? message : message.value}`,
      );
    },
  };
}

/** An editor of YAML with a schema, by the language server behind the YAML extensions of most editors. */
export function yamlEditor(schema: JSONSchema): Editor {
  const service = yamlService({
    schemaRequestService: () => Promise.reject(new Error('offline')),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  const schemas = [{ uri: 'memory:schema', fileMatch: ['*.yaml'], schema }];
  service.configure({ validate: true, hover: true, completion: true, schemas });
  const open = (text: string) => documentOf(text, 'memory:/pack.yaml', 'yaml');
  return {
    async complete(text) {
      const { document, position } = open(text);
      return (await service.doComplete(document, position, false)).items.map(({ label }) => label);
    },
    async hover(text) {
      const { document, position } = open(text);
      return ((await service.doHover(document, position))?.contents as MarkupContent | undefined)?.value ?? '';
    },
    async problems(text) {
      const { document } = open(text);
      const found = await service.doValidation(document, false);
      return found.map(
        ({ range, message }) => `${document.getText(range)}: ${typeof message === 'string' ? message : message.value}`,
      );
    },
  };
}

let opened = 0;

/** Opens a text. Each gets a version of its own, by which the services know whether to read it again. */
function documentOf(text: string, uri: string, language: string) {
  opened += 1;
  const document = TextDocument.create(uri, language, opened, text.replace('‸', ''));
  return { document, position: document.positionAt(Math.max(0, text.indexOf('‸'))) };
}
