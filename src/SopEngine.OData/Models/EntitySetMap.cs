using System.Linq.Expressions;

namespace SopEngine.OData.Models;

/// <summary>A set, its rows' properties, and where its rows come from in one request.</summary>
internal sealed class EntitySetMap(string @namespace, string name, Type elementType, Func<object, IQueryable> source)
{
    public string Name { get; } = name;

    public Type ElementType { get; } = elementType;

    /// <summary>The rows that the caller of this request may see; nothing else of the set is ever asked for, navigations included.</summary>
    public Func<object, IQueryable> Source { get; } = source;

    public string TypeName { get; set; } = elementType.Name;

    public string FullTypeName => $"{@namespace}.{TypeName}";

    public string? Description { get; set; }

    /// <summary>The properties by which individuals are told apart where groups must not be too small; none where rows are about nobody.</summary>
    public List<string> About { get; } = [];

    /// <summary>How many a row stands for, where rows are sums already.</summary>
    public LambdaExpression? StandsFor { get; set; }

    public List<string> Keys { get; } = [];

    public List<PropertyMap> Properties { get; } = [];

    public List<NavigationMap> Navigations { get; } = [];

    public PropertyMap Property(string name) => Properties.Find(property => property.Name == name)
        ?? throw new InvalidOperationException($"The set '{Name}' has no property '{name}'.");

    public NavigationMap Navigation(string name) => Navigations.Find(navigation => navigation.Name == name)
        ?? throw new InvalidOperationException($"The set '{Name}' has no navigation '{name}'.");
}
