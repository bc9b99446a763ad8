using System.Linq.Expressions;
using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>
/// Where an address leads: rows of a set, one row of them (<see cref="IsSingle"/>), and of those what <see cref="Part"/> says. <see cref="Before"/> is the row that a
/// navigation started from, which must be there; null when it started from the set itself.
/// </summary>
internal sealed record Destination(EntitySetMap Set, Expression Rows, IQueryProvider Provider, bool IsSingle, Expression? Before)
{
    public DestinationPart Part { get; init; }

    /// <summary>The property, where the address names one.</summary>
    public PropertyMap? Property { get; init; }
}
