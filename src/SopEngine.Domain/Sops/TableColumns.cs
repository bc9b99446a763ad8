namespace SopEngine.Domain.Sops;

/// <summary>
/// Which columns of the official table a region prints and what it calls them. Hiding a column loses no data.
/// Column names: no, activity, lanes, standard, requirements, time, outputs, remarks.
/// </summary>
public sealed record TableColumns
{
    public IReadOnlyList<string> Hidden { get; init; } = [];

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}
