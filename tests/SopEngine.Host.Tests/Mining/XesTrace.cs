namespace SopEngine.Host.Tests.Mining;

/// <summary>One trace as it was read.</summary>
internal sealed record XesTrace(IReadOnlyDictionary<string, object> Attributes, IReadOnlyList<IReadOnlyDictionary<string, object>> Events)
{
    public string Name => (string)Attributes["concept:name"];

    public IEnumerable<IReadOnlyDictionary<string, object>> Of(string transition) => Events.Where(happened => (string)happened["lifecycle:transition"] == transition);
}
