using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>The tables and columns that a script makes, statement by statement, so that a later migration is bound to what the earlier ones left.</summary>
public sealed class SqlServerSchema : TSqlFragmentVisitor
{
    private readonly Dictionary<string, Dictionary<string, DataTypeReference?>> _tables = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<string>> _views = new(StringComparer.Ordinal);

    private SqlServerSchema()
    {
    }

    public IReadOnlyCollection<string> Tables => _tables.Keys;

    /// <exception cref="NotSqlServerException">The script does not parse, or names what it has not made.</exception>
    public static SqlServerSchema Of(string script)
    {
        var schema = new SqlServerSchema();
        foreach (var batch in SqlServerGrammar.Parse(script).Batches)
        {
            foreach (var statement in batch.Statements)
            {
                statement.Accept(schema);
                new SqlServerBinder(schema).Check(statement, script);
            }
        }

        return schema;
    }

    /// <summary>Views, which are read as tables are.</summary>
    public IReadOnlyCollection<string> Views => _views.Keys;

    public IReadOnlyCollection<string>? ColumnsOf(string table) => _tables.GetValueOrDefault(table)?.Keys ?? (IReadOnlyCollection<string>?)_views.GetValueOrDefault(table);

    public bool IsText(string table, string column) =>
        _tables.GetValueOrDefault(table)?.GetValueOrDefault(column) is SqlDataTypeReference { SqlDataTypeOption: SqlDataTypeOption.NVarChar or SqlDataTypeOption.VarChar };

    public override void Visit(CreateTableStatement node) =>
        _tables[node.SchemaObjectName.BaseIdentifier.Value] =
            node.Definition.ColumnDefinitions.ToDictionary(column => column.ColumnIdentifier.Value, column => (DataTypeReference?)column.DataType, StringComparer.Ordinal);

    public override void Visit(AlterTableAddTableElementStatement node)
    {
        foreach (var column in node.Definition.ColumnDefinitions)
        {
            _tables[node.SchemaObjectName.BaseIdentifier.Value][column.ColumnIdentifier.Value] = column.DataType;
        }
    }

    public override void Visit(AlterTableDropTableElementStatement node)
    {
        foreach (var element in node.AlterTableDropTableElements.Where(element => element.TableElementType == TableElementType.Column))
        {
            _tables[node.SchemaObjectName.BaseIdentifier.Value].Remove(element.Name.Value);
        }
    }

    public override void Visit(DropTableStatement node)
    {
        foreach (var dropped in node.Objects)
        {
            _tables.Remove(dropped.BaseIdentifier.Value);
        }
    }

    /// <summary>A statement that is said as a text, because it has to stand alone.</summary>
    public override void Visit(ExecuteStatement node)
    {
        if (node.ExecuteSpecification.ExecutableEntity is not ExecutableStringList { Strings: [StringLiteral text] })
        {
            return;
        }

        foreach (var statement in SqlServerGrammar.Parse(text.Value).Batches.SelectMany(batch => batch.Statements))
        {
            statement.Accept(this);
            if (statement is CreateViewStatement view)
            {
                new SqlServerBinder(this).Check(view.SelectStatement, text.Value);
                var columns = ((QuerySpecification)view.SelectStatement.QueryExpression).SelectElements.Cast<SelectScalarExpression>();
                _views[view.SchemaObjectName.BaseIdentifier.Value] = [.. columns.Select(column => column.ColumnName.Value)];
            }
        }
    }
}
