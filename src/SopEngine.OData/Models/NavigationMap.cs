namespace SopEngine.OData.Models;

/// <summary>A way from one set to another by equal values: pairs of a property here and one over there.</summary>
internal sealed record NavigationMap(string Name, string Target, bool Many, IReadOnlyList<(string Here, string There)> Pairs);
