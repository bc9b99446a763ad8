using System.Linq.Expressions;
using System.Reflection;

namespace SopEngine.OData.Binding;

/// <summary>
/// Rows by groups: keys and aggregates, each in a typed column of a <see cref="Row"/>. Without keys all rows are one group.
/// </summary>
internal sealed class GroupBinder(Shape shape, IReadOnlyList<Column> keys, IReadOnlyList<Aggregate> aggregates, int? minimum)
{
    private readonly RowSlots _slots = new();
    private readonly List<(Column Of, PropertyInfo Slot, bool Nullable)> _columns = [];

    public Shape Bind()
    {
        var keySlots = keys.Select(key => Column(key, shape.MayBeNull(key.Value))).ToList();
        var key = keys.Count == 0
            ? (Expression)Expression.Constant(1)
            : Expression.MemberInit(Expression.New(typeof(Row)), keys.Zip(keySlots, (column, slot) => RowSlots.Bind(slot, column.Value)));
        var groups = Linq.GroupBy(shape.Source, shape.Lambda(key));
        var group = Expression.Parameter(Linq.ElementOf(groups), "group");
        var kept = keySlots.Select(slot => RowSlots.Bind(slot, Expression.Property(Expression.Property(group, "Key"), slot)));
        var counted = aggregates.Select(aggregate =>
        {
            var value = SmallGroups.Hide(shape, keys, group, aggregate.Of(shape, group), minimum);
            return RowSlots.Bind(Column(new Column(aggregate.Alias, value), nullable: true), value);
        });
        var row = Expression.MemberInit(Expression.New(typeof(Row)), [.. kept, .. counted]);
        var it = Expression.Parameter(typeof(Row), "row");
        var columns = _columns.Select(column =>
            new Column(column.Of.Name, Expression.Property(it, column.Slot), column.Nullable) { Declared = column.Of.Declared, Narrow = RowSlots.Narrow(column.Of, column.Slot) });
        return new Shape(shape.Provider, Linq.Select(groups, Expression.Lambda(row, group)), it, null, [.. columns], [.. keys.Select(column => column.Name)]);
    }

    private PropertyInfo Column(Column column, bool nullable)
    {
        var slot = _slots.Next(column.Value.Type);
        _columns.Add((column, slot, nullable));
        return slot;
    }
}
