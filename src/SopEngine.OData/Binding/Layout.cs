using SopEngine.OData.Models;

namespace SopEngine.OData.Binding;

/// <summary>
/// Where the values of a projected row stand: a row leaves the database as an array that holds just what is written or needed for links. Indexes of <see cref="Keys"/> are
/// those of the entity's key, empty when it is no entity.
/// </summary>
internal sealed record Layout(EntitySetMap? Set, IReadOnlyList<LayoutField> Fields, IReadOnlyList<NestedLayout> Nested, IReadOnlyList<int> Keys);
