using System.Linq.Expressions;

namespace SopEngine.OData.Binding;

/// <summary>A named value of a row. The name of a grouping key behind a navigation has a slash in it: <c>Region/Name</c>.</summary>
internal sealed record Column(string Name, Expression Value, bool Nullable = true)
{
    /// <summary>How many nodes of an expression stand behind the name, which are put in wherever it is used.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether the metadata tells its type: not of what a query makes.</summary>
    public bool Declared { get; init; }

    /// <summary>What the value is, where it is carried in something wider; null where it is carried as it is.</summary>
    public Type? Narrow { get; init; }
}
