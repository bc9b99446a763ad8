using System.Linq.Expressions;
using System.Reflection;

namespace SopEngine.OData.Models;

/// <summary>Describes one set: its key, the properties that are shown (none is by itself) and the ways to other sets.</summary>
public sealed class EntitySetBuilder<T>
{
    private readonly EntitySetMap _set;

    internal EntitySetBuilder(EntitySetMap set) => _set = set;

    /// <summary>The names of the properties that tell one row from every other; never null, and they order what nothing else orders.</summary>
    public EntitySetBuilder<T> Key(params string[] names)
    {
        _set.Keys.AddRange(names);
        return this;
    }

    /// <summary>One sentence on the set, written as Core.Description.</summary>
    public EntitySetBuilder<T> Describe(string description)
    {
        _set.Description = description;
        return this;
    }

    /// <summary>The name of the entity type. Default: that of the CLR type.</summary>
    public EntitySetBuilder<T> TypeName(string name)
    {
        _set.TypeName = name;
        return this;
    }

    /// <summary>
    /// Whom or what a row is about: the names of properties, texts that are never null, by which its individuals are told apart. A service with
    /// <see cref="ODataOptions.MinimumGroup"/> counts them and tells nothing of groups that hold too few. Default: rows are about nobody.
    /// </summary>
    public EntitySetBuilder<T> About(params string[] names)
    {
        _set.About.AddRange(names);
        return this;
    }

    /// <summary>The same for rows that are sums already: how many a row stands for.</summary>
    public EntitySetBuilder<T> Stands(Expression<Func<T, int>> forHowMany)
    {
        _set.StandsFor = forHowMany;
        return this;
    }

    /// <summary>Shows a property: a member, or anything that the source of the set can turn into its own language.</summary>
    /// <exception cref="ArgumentException">It is no member and has no name.</exception>
    public EntitySetBuilder<T> Property<TValue>(Expression<Func<T, TValue>> read, PropertyFacets? facets = null)
    {
        facets ??= new PropertyFacets();
        var member = (read.Body as MemberExpression)?.Member as PropertyInfo;
        var name = facets.Name ?? member?.Name ?? throw new ArgumentException("What is read from no member needs a name.", nameof(facets));
        _set.Properties.Add(new PropertyMap(name, read, facets.Nullable ?? MayBeNull(typeof(TValue), member), facets));
        return this;
    }

    /// <summary>A way to at most one row of the set <paramref name="target"/>, found by equal values of the paired properties.</summary>
    public EntitySetBuilder<T> HasOne(string name, string target, params (string Here, string There)[] pairs) => Has(name, target, many: false, pairs);

    /// <summary>A way to any number of rows of the set <paramref name="target"/>, found by equal values of the paired properties.</summary>
    public EntitySetBuilder<T> HasMany(string name, string target, params (string Here, string There)[] pairs) => Has(name, target, many: true, pairs);

    private EntitySetBuilder<T> Has(string name, string target, bool many, (string Here, string There)[] pairs)
    {
        _set.Navigations.Add(new NavigationMap(name, target, many, pairs));
        return this;
    }

    private static bool MayBeNull(Type type, PropertyInfo? member) => type.IsValueType
        ? Nullable.GetUnderlyingType(type) is not null
        : member is null || new NullabilityInfoContext().Create(member).ReadState != NullabilityState.NotNull;
}
