using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads a form, and fields wherever they are asked.</summary>
internal static class FormReader
{
    public static Form Read(MapReader map)
    {
        var form = new Form
        {
            Id = map.Id("id", "Ia pengenal formulir ini."),
            Title = map.RequiredText("title", "Ia judul formulir yang tampil."),
            Proposed = map.Flag("proposed"),
            Fields = map.List("fields", ReadField),
        };
        if (map.Entry("fields") is null)
        {
            map.Missing("fields", "Formulir tanpa isian tidak menanyakan apa pun.");
        }

        return form;
    }

    public static FormField ReadField(MapReader map) => new()
    {
        Name = map.Id("name", "Ia pengenal isian ini."),
        Label = map.RequiredText("label", "Ia pertanyaan yang tampil."),
        Type = map.RequiredChoice<FieldType>("type", "Ia menyebut jenis jawabannya."),
        Required = map.Flag("required"),
        RequiredWhen = map.Map("requiredWhen", ReadCondition),
        Help = map.Text("help") ?? "",
        Options = map.List("options", (node, place) => ReadOption(map, node, place)),
        OptionsFrom = map.Text("optionsFrom"),
        OfficerOnly = map.Flag("officerOnly"),
        Generated = map.Text("generated"),
        About = map.Choice<PersonFact>("about"),
        When = map.Map("when", ReadCondition),
        Accept = map.Texts("accept"),
        Min = map.Number("min", int.MinValue, int.MaxValue),
        Max = map.Number("max", int.MinValue, int.MaxValue),
        MaxSize = map.Text("maxSize"),
        OutsideSop = map.Flag("outsideSop"),
    };

    public static Condition ReadCondition(MapReader map) => new()
    {
        Field = map.RequiredText("field", "Ia isian yang menentukan."),
        Is = map.RequiredTexts("is", "Ia jawaban yang dimaksud; beberapa ditulis [a, b]."),
        Not = map.Flag("not"),
    };

    private static FieldOption? ReadOption(MapReader map, YamlNode node, string place) => node switch
    {
        YamlScalar { IsNothing: false } text => new FieldOption(text.Text, text.Text),
        YamlMapping option => map.ReadMap(option, option.At, place, ReadFullOption),
        _ => null,
    };

    private static FieldOption ReadFullOption(MapReader map) =>
        new(map.RequiredText("value", "Ia jawaban yang disimpan."), map.RequiredText("label", "Ia jawaban yang tampil."));
}
