using System.Text.Json.Nodes;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>The files of a region as plain data, read without the product's own reader.</summary>
internal static class RegionFile
{
    public static JsonNode Of(string tenant) => YamlJson.Read(Checkout.PathOf("tenants", tenant, "tenant.yaml"));

    public static List<JsonNode> People(string tenant) => List(Of(tenant), "people");

    public static List<JsonNode> Topics(string tenant) => List(YamlJson.Read(Checkout.PathOf("tenants", tenant, "catalogue.yaml")), "topics");

    public static IReadOnlySet<string> Ids(string tenant, string key) => List(Of(tenant), key).Select(item => Text(item, "id")).ToHashSet();

    public static IEnumerable<string> Roles(JsonNode person) => List(person, "holds").Select(held => Text(held, "role"));

    public static List<JsonNode> List(JsonNode map, string key) => [.. map[key]?.AsArray().Select(item => item!) ?? []];

    public static string Text(JsonNode map, string key) => map[key]?.GetValue<string>() ?? "";
}
