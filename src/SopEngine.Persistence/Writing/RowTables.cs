using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;
using SopEngine.Persistence.Stamps;

namespace SopEngine.Persistence.Writing;

/// <summary>All tables of a model, in an order in which rows can be written: what is pointed at first.</summary>
internal sealed class RowTables
{
    private static readonly ConditionalWeakTable<IModel, RowTables> _known = [];
    private readonly Dictionary<IEntityType, RowTable> _tables = [];

    private readonly Dictionary<Type, RowTable> _byRow = [];

    private RowTables(IModel model, RowSyntax syntax)
    {
        foreach (var type in model.GetEntityTypes().OrderBy(RankOf))
        {
            var table = new RowTable(type, syntax, _tables.Count) { Stamp = StampOf(type.ClrType) };
            _tables.Add(type, table);
            _byRow.Add(type.ClrType, table);
        }
    }

    public RowTable this[IEntityType type] => _tables[type];

    public RowTable this[Type row] => _byRow[row];

    public static RowTables Of(IModel model, RowSyntax syntax) => _known.GetValue(model, _ => new RowTables(model, syntax));

    private static string? StampOf(Type row) => row.IsAssignableTo(typeof(IStamped))
        ? (string)row.GetInterfaceMap(typeof(IStamped)).TargetMethods.Single().Invoke(null, null)!
        : null;

    private static int RankOf(IEntityType type) =>
        type.GetForeignKeys().Where(key => key.PrincipalEntityType != type).Select(key => RankOf(key.PrincipalEntityType) + 1).DefaultIfEmpty(0).Max();
}
