using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>
/// Binds what a statement names to the tables and columns there are, scope by scope as SQL Server does, and looks for two more errors that it would only find when the
/// statement runs: a row with another number of values than columns, and texts compared across collations (what comes out of a JSON text has the database's own, our
/// columns have theirs). It does not check types.
/// </summary>
internal sealed class SqlServerBinder(SqlServerSchema schema) : TSqlFragmentVisitor
{
    private static readonly string[] _systemTables = ["databases", "pg_tables", "tables", "objects", "schemas", "columns", "default_constraints", "indexes", "key_constraints"];
    private readonly List<string> _findings = [];
    private SqlServerScope? _scope;

    /// <exception cref="NotSqlServerException">It names what is not there.</exception>
    public void Check(TSqlFragment statement, string sql)
    {
        statement.Accept(this);
        if (_findings.Count > 0)
        {
            throw new NotSqlServerException(_findings, sql);
        }
    }

    public override void ExplicitVisit(QuerySpecification node)
    {
        Within(node.FromClause?.TableReferences, () => base.ExplicitVisit(node), SqlServerScope.NamesOf(node));
    }

    public override void ExplicitVisit(UpdateSpecification node) =>
        Within([.. node.FromClause?.TableReferences ?? [], node.Target], () => base.ExplicitVisit(node));

    public override void ExplicitVisit(DeleteSpecification node) =>
        Within([.. node.FromClause?.TableReferences ?? [], node.Target], () => base.ExplicitVisit(node));

    public override void ExplicitVisit(InsertSpecification node)
    {
        Within([node.Target], () => base.ExplicitVisit(node));
        var uneven = node.InsertSource is ValuesInsertSource values ? values.RowValues.FirstOrDefault(row => row.ColumnValues.Count != node.Columns.Count) : null;
        if (uneven is not null && node.Columns.Count > 0)
        {
            Find(uneven, $"{uneven.ColumnValues.Count} values for {node.Columns.Count} columns");
        }
    }

    public override void ExplicitVisit(CreateIndexStatement node)
    {
        Named(node.OnName);
        foreach (var column in node.Columns)
        {
            ColumnOf(node.OnName, column.Column.MultiPartIdentifier.Identifiers[^1]);
        }
    }

    public override void ExplicitVisit(CreateTableStatement node)
    {
        foreach (var key in node.Definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>())
        {
            Named(key.ReferenceTableName);
            foreach (var column in key.ReferencedTableColumns)
            {
                ColumnOf(key.ReferenceTableName, column);
            }

            foreach (var column in key.Columns)
            {
                ColumnOf(node.SchemaObjectName, column);
            }
        }

        foreach (var column in node.Definition.TableConstraints.OfType<UniqueConstraintDefinition>().SelectMany(unique => unique.Columns))
        {
            ColumnOf(node.SchemaObjectName, column.Column.MultiPartIdentifier.Identifiers[^1]);
        }
    }

    public override void ExplicitVisit(NamedTableReference node)
    {
        if (_scope?.IsAlias(node) != true)
        {
            Named(node.SchemaObject);
        }
    }

    // the first argument of these is a word of the language that the grammar takes for a column
    public override void ExplicitVisit(FunctionCall node)
    {
        var takesWord = node.FunctionName.Value.ToUpperInvariant() is "DATEPART" or "DATEADD" or "DATEDIFF" or "DATENAME" or "DATETRUNC";
        foreach (var argument in node.Parameters.Skip(takesWord ? 1 : 0))
        {
            argument.Accept(this);
        }
    }

    public override void ExplicitVisit(ColumnReferenceExpression node)
    {
        if (node.ColumnType == ColumnType.Regular && _scope?.Find(node.MultiPartIdentifier.Identifiers) is not { })
        {
            Find(node, $"unknown column {string.Join('.', node.MultiPartIdentifier.Identifiers.Select(part => part.Value))}");
        }
    }

    public override void ExplicitVisit(BooleanComparisonExpression node)
    {
        base.ExplicitVisit(node);
        Compare(node.FirstExpression, node.SecondExpression);
    }

    public override void ExplicitVisit(InPredicate node)
    {
        base.ExplicitVisit(node);
        if (node.Subquery?.QueryExpression is QuerySpecification { SelectElements: [SelectScalarExpression selected] } query)
        {
            Within(query.FromClause?.TableReferences, () => Compare(node.Expression, selected.Expression));
        }

        foreach (var value in node.Values)
        {
            Compare(node.Expression, value);
        }
    }

    private void Compare(ScalarExpression first, ScalarExpression second)
    {
        if ((IsOfJson(first) && IsText(second)) || (IsText(first) && IsOfJson(second)))
        {
            Find(first, "texts of two collations are compared: say COLLATE for what comes out of the JSON text");
        }
    }

    private bool IsOfJson(ScalarExpression expression) => Place(expression) is { IsJson: true };

    private bool IsText(ScalarExpression expression) =>
        expression is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [.., var column], Collation: null } && Place(expression) is { Table: { } table } && schema.IsText(table, column.Value);

    private SqlServerSource? Place(ScalarExpression expression) =>
        expression is ColumnReferenceExpression { ColumnType: ColumnType.Regular, Collation: null } column ? _scope?.Find(column.MultiPartIdentifier.Identifiers) : null;

    private void Within(IEnumerable<TableReference>? tables, Action visit, IEnumerable<string>? names = null)
    {
        _scope = new SqlServerScope(_scope, schema, tables ?? [], names ?? []);
        visit();
        _scope = _scope.Outer;
    }

    private void Named(SchemaObjectName name)
    {
        var table = name.BaseIdentifier.Value;
        if (schema.ColumnsOf(table) is null && !(name.SchemaIdentifier?.Value == "sys" && _systemTables.Contains(table)))
        {
            Find(name, $"unknown table {table}");
        }
    }

    private void ColumnOf(SchemaObjectName table, Identifier column)
    {
        if (schema.ColumnsOf(table.BaseIdentifier.Value)?.Contains(column.Value) == false)
        {
            Find(column, $"unknown column {table.BaseIdentifier.Value}.{column.Value}");
        }
    }

    private void Find(TSqlFragment at, string finding) => _findings.Add($"{at.StartLine}:{at.StartColumn} {finding}");
}
