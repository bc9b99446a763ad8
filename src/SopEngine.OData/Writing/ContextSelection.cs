using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace SopEngine.OData.Writing;

/// <summary>
/// What the context address says of a selection (OData-Protocol 4.0, sections 10.7 to 10.9). The library would write <c>Customer()</c> for what is expanded as a whole, and
/// Power Query takes that for an error; so its properties are named, or nothing is said where nothing was selected at all.
/// </summary>
internal static class ContextSelection
{
    public static SelectExpandClause? Of(SelectExpandClause? clause) => clause is null || !Selects(clause) ? null : Named(clause);

    private static bool Selects(SelectExpandClause clause) =>
        !clause.AllSelected || clause.SelectedItems.Any(item => item is PathSelectItem or WildcardSelectItem
            || (item is ExpandedNavigationSelectItem expanded && Selects(expanded.SelectAndExpand)));

    private static SelectExpandClause Named(SelectExpandClause clause) =>
        new(clause.SelectedItems.Select(item => item is ExpandedNavigationSelectItem expanded ? Named(expanded) : item), clause.AllSelected);

    private static ExpandedNavigationSelectItem Named(ExpandedNavigationSelectItem item)
    {
        var inner = Named(item.SelectAndExpand);
        var properties = inner.SelectedItems.Any(selected => selected is PathSelectItem or WildcardSelectItem) ? [] : All(item.NavigationSource.EntityType());
        var clause = new SelectExpandClause([.. properties, .. inner.SelectedItems], allSelected: false);
        return new ExpandedNavigationSelectItem(item.PathToNavigationProperty, item.NavigationSource, clause);
    }

    private static IEnumerable<SelectItem> All(IEdmEntityType type) =>
        type.StructuralProperties().Select(property => new PathSelectItem(new ODataSelectPath(new PropertySegment(property))));
}
