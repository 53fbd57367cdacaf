import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import { docComment } from './descriptions.ts';

const builtIn: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

/** How a custom scalar stands in JSON; `name` where the scalar's own would hide a global of JavaScript. */
export interface ScalarType {
  readonly type: string;
  readonly name?: string;
}

/** Collects the scalars, enums and inputs that operations use, and prints them with the schema's descriptions. */
export class NamedTypes {
  private readonly scalars: Readonly<Record<string, ScalarType>>;
  private readonly used = new Map<string, GraphQLNamedType>();

  /** `scalars` says how each custom scalar looks in JSON; one that is used and not listed fails the build. */
  constructor(scalars: Readonly<Record<string, ScalarType>>) {
    this.scalars = scalars;
  }

  /** The TypeScript of a scalar or enum in an answer: enums are open, as the service may learn new values. */
  answer(type: GraphQLScalarType | GraphQLEnumType): string {
    return isEnumType(type) ? `Open<${this.name(type)}>` : this.name(type);
  }

  /** The TypeScript of an input: enums are closed, null stands for an absent value. */
  input(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.present(type.ofType);
    return `${this.present(type)} | null`;
  }

  /** The TypeScript of an input that is given: null is not. */
  present(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.present(type.ofType);
    if (isListType(type)) return `ReadonlyArray<${this.input(type.ofType)}>`;
    return this.name(type);
  }

  private name(type: GraphQLScalarType | GraphQLEnumType | GraphQLInputObjectType): string {
    if (isScalarType(type)) {
      const plain = builtIn[type.name];
      if (plain !== undefined) return plain;
    }
    const own = isScalarType(type) ? (this.scalar(type).name ?? type.name) : type.name;
    if (!this.used.has(type.name)) {
      this.used.set(type.name, type);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) this.input(field.type);
    }
    return own;
  }

  private scalar({ name }: GraphQLScalarType): ScalarType {
    const scalar = this.scalars[name];
    if (scalar === undefined)
      throw new Error(`Scalar ${name} has no TypeScript type; add it to "scalars" in codegen.ts`);
    return scalar;
  }

  /** The collected enums, sorted by name. */
  enums(): readonly GraphQLEnumType[] {
    return this.sorted().filter(isEnumType);
  }

  private sorted(): readonly GraphQLNamedType[] {
    return [...this.used.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** All collected scalars and inputs, sorted by name. */
  print(): string {
    return this.sorted()
      .filter((type) => !isEnumType(type))
      .map((type) => {
        if (isInputObjectType(type)) return this.printInput(type);
        if (isScalarType(type)) return this.printScalar(type);
        throw new Error(`${type.name} is no scalar or input`);
      })
      .join('\n');
  }

  private printScalar(type: GraphQLScalarType): string {
    const { type: printed, name = type.name } = this.scalar(type);
    return `${docComment(type.description)}export type ${name} = ${printed};\n`;
  }

  private printInput(type: GraphQLInputObjectType): string {
    const fields = Object.values(type.getFields()).map((field) => {
      const comment = docComment(field.description, { deprecated: field.deprecationReason, indent: '  ' });
      // A one-of field must carry a value when it is there, whatever its type says.
      if (type.isOneOf) return `${comment}  readonly ${field.name}: ${this.present(field.type)};\n`;
      const isRequired = isRequiredInputField(field);
      const suffix = isRequired ? '' : ' | undefined';
      return `${comment}  readonly ${field.name}${isRequired ? '' : '?'}: ${this.input(field.type)}${suffix};\n`;
    });
    const name = type.isOneOf ? `${type.name}Fields` : type.name;
    const printed = `${docComment(type.description)}export interface ${name} {\n${fields.join('')}}\n`;
    if (!type.isOneOf) return printed;
    return `${printed}\n${docComment(type.description)}export type ${type.name} = OneOf<${name}>;\n`;
  }
}
