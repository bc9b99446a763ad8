namespace SopEngine.OData.Models;

/// <summary>Collects the sets of a service. <typeparamref name="TContext"/> is what the host gives with every request, mostly a database context.</summary>
public sealed class ODataModelBuilder<TContext>(string @namespace)
    where TContext : notnull
{
    private readonly List<EntitySetMap> _sets = [];

    /// <summary>
    /// Adds a set. <paramref name="source"/> gives the rows that the caller may see; it is asked once per request and use, navigations to the set included.
    /// </summary>
    public ODataModelBuilder<TContext> Set<T>(string name, Func<TContext, IQueryable<T>> source, Action<EntitySetBuilder<T>> describe)
    {
        var set = new EntitySetMap(@namespace, name, typeof(T), context => source((TContext)context));
        describe(new EntitySetBuilder<T>(set));
        _sets.Add(set);
        return this;
    }

    /// <summary>The model, checked.</summary>
    /// <exception cref="InvalidOperationException">A set has no key, a name is not there or not lawful, or types do not fit; the message says which.</exception>
    public ODataModel Build() => new(@namespace, typeof(TContext), _sets);
}
