using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes a form, and fields wherever they are asked.</summary>
internal static class FormWriter
{
    public static MapOutput Write(Form form) => new MapWriter()
        .Required("id", form.Id)
        .Required("title", form.Title)
        .Flag("proposed", form.Proposed)
        .Add("fields", new ListOutput([.. form.Fields.Select(Field)], true))
        .Spread();

    public static MapOutput Field(FormField field) => new MapWriter()
        .Required("name", field.Name)
        .Required("label", field.Label)
        .Choice<FieldType>("type", field.Type)
        .Flag("required", field.Required)
        .Map("requiredWhen", field.RequiredWhen is null ? null : Condition(field.RequiredWhen))
        .Text("help", field.Help)
        .List("options", field.Options, Option, spread: false)
        .Optional("optionsFrom", field.OptionsFrom)
        .Flag("officerOnly", field.OfficerOnly)
        .Optional("generated", field.Generated)
        .Choice<PersonFact>("about", field.About)
        .Map("when", field.When is null ? null : Condition(field.When))
        .Names("accept", field.Accept)
        .Number("min", field.Min)
        .Number("max", field.Max)
        .Optional("maxSize", field.MaxSize)
        .Flag("outsideSop", field.OutsideSop)
        .Short();

    // an empty list of values is written: "is" is required
    public static MapOutput Condition(Condition condition) => new MapWriter()
        .Required("field", condition.Field)
        .Add("is", MapWriter.ListOf(condition.Is, spread: false))
        .Flag("not", condition.Not)
        .Short();

    private static YamlOutput Option(FieldOption option) => option.Value == option.Label
        ? new TextOutput(option.Label)
        : new MapWriter().Required("value", option.Value).Required("label", option.Label).Short();
}
