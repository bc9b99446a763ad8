using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>What the columns of one query may be called: its tables by their names or aliases, inside those of the query around it.</summary>
internal sealed class SqlServerScope
{
    private readonly Dictionary<string, SqlServerSource> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names;

    public SqlServerScope(SqlServerScope? outer, SqlServerSchema schema, IEnumerable<TableReference> tables, IEnumerable<string> names)
    {
        Outer = outer;
        _names = [.. names];
        foreach (var table in tables)
        {
            Add(table, schema);
        }
    }

    public SqlServerScope? Outer { get; }

    /// <summary>What the columns of a query are called from outside.</summary>
    public static IEnumerable<string> NamesOf(QueryExpression query) => query switch
    {
        QuerySpecification plain => plain.SelectElements.OfType<SelectScalarExpression>().Select(element =>
            element.ColumnName?.Value ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier.Identifiers[^1].Value ?? ""),
        BinaryQueryExpression both => NamesOf(both.FirstQueryExpression),
        QueryParenthesisExpression inner => NamesOf(inner.QueryExpression),
        _ => [],
    };

    /// <summary>True for the target of an UPDATE or DELETE that names one of its own FROM clause's aliases.</summary>
    public bool IsAlias(NamedTableReference table) =>
        table.Alias is null && _sources.TryGetValue(table.SchemaObject.BaseIdentifier.Value, out var source) && source.Table != table.SchemaObject.BaseIdentifier.Value;

    /// <summary>Where the column comes from; null when there is none of that name.</summary>
    public SqlServerSource? Find(IList<Identifier> column)
    {
        var name = column[^1].Value;
        if (column.Count > 1)
        {
            return _sources.TryGetValue(column[^2].Value, out var source) ? source.Columns.Contains(name) ? source : null : Outer?.Find(column);
        }

        return _sources.Values.FirstOrDefault(source => source.Columns.Contains(name))
            ?? (_names.Contains(name) ? new SqlServerSource(null, _names, false) : Outer?.Find(column));
    }

    private void Add(TableReference table, SqlServerSchema schema)
    {
        switch (table)
        {
            case JoinTableReference join:
                Add(join.FirstTableReference, schema);
                Add(join.SecondTableReference, schema);
                break;
            case JoinParenthesisTableReference inner:
                Add(inner.Join, schema);
                break;
            case NamedTableReference named when schema.ColumnsOf(named.SchemaObject.BaseIdentifier.Value) is { } columns:
                _sources[named.Alias?.Value ?? named.SchemaObject.BaseIdentifier.Value] = new(named.SchemaObject.BaseIdentifier.Value, [.. columns], false);
                break;
            case QueryDerivedTable derived:
                _sources[derived.Alias.Value] = new(null, [.. derived.Columns.Count > 0 ? derived.Columns.Select(column => column.Value) : NamesOf(derived.QueryExpression)], false);
                break;
            case InlineDerivedTable values:
                _sources[values.Alias.Value] = new(null, [.. values.Columns.Select(column => column.Value)], false);
                break;
            case OpenJsonTableReference json:
                _sources[json.Alias.Value] = new(
                    null,
                    json.SchemaDeclarationItems.Count == 0 ? ["key", "value", "type"] : [.. json.SchemaDeclarationItems.Select(item => item.ColumnDefinition.ColumnIdentifier.Value)],
                    true);
                break;
        }
    }
}
