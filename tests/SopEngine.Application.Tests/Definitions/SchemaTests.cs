using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Definitions;

public sealed class SchemaTests
{
    private const string SopSchema = "workflow-definitions/sop.schema.json";
    private const string TenantSchema = "tenants/tenant.schema.json";
    private const string CatalogueSchema = "tenants/catalogue.schema.json";
    private const string PapersSchema = "tenants/papers.schema.json";
    private const string CalendarSchema = "tenants/calendar.schema.json";

    private static readonly ConcurrentDictionary<string, Task<JsonSchema>> _read = new(StringComparer.Ordinal);

    public static TheoryData<string> Schemas => [SopSchema, TenantSchema, CatalogueSchema, PapersSchema, CalendarSchema];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            AddFiles(files, "workflow-definitions", "*.yaml", SopSchema);
            AddFiles(files, "tenants", "tenant.yaml", TenantSchema);
            AddFiles(files, "tenants", "catalogue.yaml", CatalogueSchema);
            AddFiles(files, "tenants", "papers.yaml", PapersSchema);
            AddFiles(files, "tenants", "calendar.yaml", CalendarSchema);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_file_is_what_its_schema_allows(string file, string schema)
    {
        var problems = await ProblemsOf(YamlJson.Read(Checkout.PathOf(file)), schema);

        problems.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(CorpusTests.Sound), MemberType = typeof(CorpusTests))]
    public async Task Whatever_the_checks_pass_the_schema_allows(string name)
    {
        foreach (var file in CorpusCase.Open("Sound", name).Files)
        {
            (await ProblemsOf(YamlJson.Read(file), SopSchema)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_names_its_schema_for_the_editor(string file, string schema)
    {
        var first = File.ReadLines(Checkout.PathOf(file)).First();

        first.Should().Be($"# yaml-language-server: $schema=../{Path.GetFileName(schema)}");
    }

    [Theory]
    [InlineData("", "language", "languange")]
    [InlineData("document", "created", "creatd")]
    [InlineData("document/approvedBy", "name", "nama")]
    [InlineData("columns/labels", "remarks", "remark")]
    [InlineData("intake", "channels", "channel")]
    [InlineData("lanes/0", "requester", "requestor")]
    [InlineData("forms/0/fields/0", "required", "wajib")]
    [InlineData("steps/1", "time", "waktu")]
    [InlineData("steps/1/outcomes/0", "milestone", "milstone")]
    [InlineData("steps/0/notify/0", "via", "channels")]
    public async Task A_misspelt_key_is_refused(string place, string key, string misspelt)
    {
        var file = YamlJson.Read(Checkout.PathOf("workflow-definitions/banyuwangi/helpdesk-aplikasi-jaringan.yaml"));
        var part = PartAt(file, place);
        part.ContainsKey(key).Should().BeTrue("the case has to misspell a key that is there");
        var value = part[key]?.DeepClone();
        part.Remove(key);
        part.Add(misspelt, value);

        var problems = await ProblemsOf(file, SopSchema);

        problems.Should().NotBeEmpty();
        problems.SelectMany(Whole).Should()
            .Contain(problem => problem.Kind == ValidationErrorKind.NoAdditionalPropertiesAllowed && problem.Property == misspelt);
    }

    [Theory]
    [InlineData("tenants/jabar/tenant.yaml", "", "accent", TenantSchema)]
    [InlineData("tenants/jabar/tenant.yaml", "people/1/holds/0", "role", TenantSchema)]
    [InlineData("tenants/batam/catalogue.yaml", "topics/0", "unit", CatalogueSchema)]
    [InlineData("tenants/nasional/calendar.yaml", "decrees/0", "setsYear", CalendarSchema)]
    [InlineData("tenants/nasional/calendar.yaml", "calendars/0/week", "friday", CalendarSchema)]
    [InlineData("tenants/nasional/calendar.yaml", "periods/2", "estimate", CalendarSchema)]
    public async Task A_misspelt_key_of_a_region_is_refused(string path, string place, string key, string schema)
    {
        var file = YamlJson.Read(Checkout.PathOf(path));
        var part = PartAt(file, place);
        var value = part[key]!.DeepClone();
        part.Remove(key);
        part.Add(key + "x", value);

        var problems = await ProblemsOf(file, schema);

        problems.SelectMany(Whole).Should().Contain(problem => problem.Kind == ValidationErrorKind.NoAdditionalPropertiesAllowed);
    }

    [Theory]
    [InlineData("steps/1/outcomes/0", "close", "\"solved\"")]
    [InlineData("steps/1", "phase", "\"kerja\"")]
    [InlineData("steps/1", "id", "\"Tentukan\"")]
    [InlineData("document", "created", "\"2022-01-05\"")]
    [InlineData("forms/0/fields/0", "type", "\"teks\"")]
    [InlineData("steps/0/notify/0", "to", "\"pelapor\"")]
    public async Task A_value_the_language_does_not_know_is_refused(string place, string key, string value)
    {
        var file = YamlJson.Read(Checkout.PathOf("workflow-definitions/banyuwangi/helpdesk-aplikasi-jaringan.yaml"));
        PartAt(file, place)[key] = JsonNode.Parse(value);

        (await ProblemsOf(file, SopSchema)).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Each_key_is_explained_to_the_author(string schema)
    {
        var root = JsonNode.Parse(File.ReadAllText(Checkout.PathOf(schema)))!;

        var unexplained = Keys(root).Where(key => !IsExplained(key.Value, root)).Select(key => key.Name);

        unexplained.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Each_map_with_named_keys_is_closed(string schema)
    {
        var root = JsonNode.Parse(File.ReadAllText(Checkout.PathOf(schema)))!;

        var open = Objects(root).Where(part => part["properties"] is JsonObject && part["additionalProperties"]?.GetValueKind() != JsonValueKind.False);

        open.Select(part => part.GetPath()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("step/phase", typeof(Phase))]
    [InlineData("step/kind", typeof(StepKind))]
    [InlineData("step/owner", typeof(OwnerSide))]
    [InlineData("step/reading", typeof(TimeReading))]
    [InlineData("field/type", typeof(FieldType))]
    [InlineData("rung/do", typeof(LadderAct))]
    [InlineData("annex/kind", typeof(AnnexKind))]
    [InlineData("milestone", typeof(Milestone))]
    [InlineData("closureKind", typeof(ClosureKind))]
    public void The_words_to_choose_from_are_those_of_the_model(string place, Type words)
    {
        var parts = place.Split('/');
        var part = JsonNode.Parse(File.ReadAllText(Checkout.PathOf(SopSchema)))!["definitions"]![parts[0]]!;
        var choices = (parts.Length == 2 ? part["properties"]![parts[1]]! : part)["enum"]!.AsArray().Select(word => word!.GetValue<string>());

        choices.Should().Equal(Enum.GetNames(words).Select(JsonNamingPolicy.CamelCase.ConvertName));
    }

    private static void AddFiles(TheoryData<string, string> files, string folder, string pattern, string schema)
    {
        var found = Directory.EnumerateFiles(Checkout.PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var path in found)
        {
            files.Add(Path.GetRelativePath(Checkout.Root, path), schema);
        }
    }

    private static async Task<ICollection<ValidationError>> ProblemsOf(JsonNode file, string schema)
    {
        var read = await _read.GetOrAdd(schema, async path => await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Checkout.PathOf(path))));
        return read.Validate(file.ToJsonString());
    }

    private static JsonObject PartAt(JsonNode file, string place) =>
        place.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(file, (part, name) => int.TryParse(name, out var index) ? part[index]! : part[name]!).AsObject();

    /// <summary>The problem and those it stands for: a refused choice between forms carries the reasons of each.</summary>
    private static IEnumerable<ValidationError> Whole(ValidationError problem) => problem is ChildSchemaValidationError choice
        ? [problem, .. choice.Errors.SelectMany(pair => pair.Value).SelectMany(Whole)]
        : [problem];

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject part => [part, .. part.SelectMany(pair => Objects(pair.Value))],
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static IEnumerable<(string Name, JsonNode Value)> Keys(JsonNode root) =>
        Objects(root).Select(part => part["properties"]).OfType<JsonObject>()
            .Where(properties => properties.All(pair => pair.Value is JsonObject))
            .SelectMany(properties => properties.Select(pair => (pair.Value!.GetPath(), pair.Value!)));

    private static bool IsExplained(JsonNode key, JsonNode root)
    {
        var part = key["$ref"]?.GetValue<string>() is { } target ? root["definitions"]![target.Split('/')[^1]]! : key;
        return part["description"]?.GetValue<string>() is { Length: > 0 };
    }
}
