import { BuilderElement, Table, type ITableOptions } from 'docx';

/** Table options with the title and description that assistive technology reads out. */
export type DescribedTableOptions = ITableOptions & { title: string; description: string };

const property = (name: string, value: string): BuilderElement<{ val: string }> =>
  new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });

/** A table with `w:tblCaption` and `w:tblDescription` (ISO/IEC 29500-1, 17.4.40 and 17.4.46), which docx cannot write. */
export class DescribedTable extends Table {
  constructor({ title, description, ...options }: DescribedTableOptions) {
    super(options);
    const [properties] = this.root;
    if (typeof properties === 'string' || !('addChildElement' in properties)) {
      throw new Error('A table of the docx library no longer starts with its properties.');
    }
    // They are the last two children that the schema allows, so they may simply be added.
    if (title) properties.addChildElement(property('w:tblCaption', title));
    if (description) properties.addChildElement(property('w:tblDescription', description));
  }
}
