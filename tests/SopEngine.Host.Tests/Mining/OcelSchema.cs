namespace SopEngine.Host.Tests.Mining;

/// <summary>The form of OCEL 2.0 in JSON, after its specification (ocel-standard.org, 2.0): what must be there, of which type, and nothing beside it.</summary>
internal static class OcelSchema
{
    public const string Text = """
        {
          "$schema": "http://json-schema.org/draft-04/schema#",
          "type": "object",
          "required": ["objectTypes", "eventTypes", "objects", "events"],
          "additionalProperties": false,
          "definitions": {
            "name": { "type": "string", "minLength": 1 },
            "value": { "type": ["string", "number", "boolean"] },
            "type": {
              "type": "object",
              "required": ["name", "attributes"],
              "additionalProperties": false,
              "properties": {
                "name": { "$ref": "#/definitions/name" },
                "attributes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["name", "type"],
                    "additionalProperties": false,
                    "properties": {
                      "name": { "$ref": "#/definitions/name" },
                      "type": { "enum": ["string", "time", "integer", "float", "boolean"] }
                    }
                  }
                }
              }
            },
            "relationships": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["objectId", "qualifier"],
                "additionalProperties": false,
                "properties": { "objectId": { "$ref": "#/definitions/name" }, "qualifier": { "type": "string" } }
              }
            }
          },
          "properties": {
            "objectTypes": { "type": "array", "items": { "$ref": "#/definitions/type" } },
            "eventTypes": { "type": "array", "items": { "$ref": "#/definitions/type" } },
            "objects": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "type"],
                "additionalProperties": false,
                "properties": {
                  "id": { "$ref": "#/definitions/name" },
                  "type": { "$ref": "#/definitions/name" },
                  "attributes": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["name", "time", "value"],
                      "additionalProperties": false,
                      "properties": {
                        "name": { "$ref": "#/definitions/name" },
                        "time": { "type": "string", "format": "date-time" },
                        "value": { "$ref": "#/definitions/value" }
                      }
                    }
                  },
                  "relationships": { "$ref": "#/definitions/relationships" }
                }
              }
            },
            "events": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "type", "time"],
                "additionalProperties": false,
                "properties": {
                  "id": { "$ref": "#/definitions/name" },
                  "type": { "$ref": "#/definitions/name" },
                  "time": { "type": "string", "format": "date-time" },
                  "attributes": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["name", "value"],
                      "additionalProperties": false,
                      "properties": { "name": { "$ref": "#/definitions/name" }, "value": { "$ref": "#/definitions/value" } }
                    }
                  },
                  "relationships": { "$ref": "#/definitions/relationships" }
                }
              }
            }
          }
        }
        """;
}
