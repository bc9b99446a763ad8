using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SopEngine.TestDatabases.SqlServer;

/// <summary>
/// Says a statement of SQL Server in SQLite's words, so that what the program would send to a server can be carried out without one. It knows what EF Core writes for this
/// program and no more: anything else is refused, never guessed.
/// </summary>
internal sealed class SqliteDialect : TSqlFragmentVisitor
{
    private static readonly string[] _same = ["COUNT", "COUNT_BIG", "MAX", "MIN", "SUM", "LOWER", "UPPER", "LTRIM", "RTRIM", "REPLACE", "ABS"];
    private readonly string _sql;
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    private SqliteDialect(string sql) => _sql = sql;

    /// <summary>One statement; null for one that only sets something about the session.</summary>
    public static string? Say(TSqlStatement statement, string sql)
    {
        if (statement is PredicateSetStatement or SetCommandStatement)
        {
            return null;
        }

        var dialect = new SqliteDialect(sql);
        statement.Accept(dialect);
        return dialect.Apply(statement).TrimEnd().TrimEnd(';');
    }

    public override void Visit(QuerySpecification node)
    {
        if (node.TopRowFilter is { } top)
        {
            Replace(top, "");
            var most = Text(top.Expression);
            Insert(End(node), $" LIMIT {most}");
        }
    }

    public override void Visit(OffsetClause node) =>
        Replace(node, node.FetchExpression is { } fetch ? $"LIMIT {Text(fetch)} OFFSET {Text(node.OffsetExpression)}" : $"LIMIT -1 OFFSET {Text(node.OffsetExpression)}");

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.Collation is { } collation)
        {
            Replace(collation, "BINARY");
        }
    }

    public override void Visit(StringLiteral node)
    {
        if (node.IsNational)
        {
            _edits.Add((node.StartOffset, 1, ""));
        }
    }

    public override void Visit(SqlDataTypeReference node) => Replace(node, node.SqlDataTypeOption switch
    {
        SqlDataTypeOption.Bit or SqlDataTypeOption.Int or SqlDataTypeOption.BigInt or SqlDataTypeOption.SmallInt => "INTEGER",
        SqlDataTypeOption.NVarChar or SqlDataTypeOption.VarChar or SqlDataTypeOption.DateTime2 or SqlDataTypeOption.Date => "TEXT",
        SqlDataTypeOption.VarBinary or SqlDataTypeOption.Binary => "BLOB",
        _ => throw Unknown(node),
    });

    public override void ExplicitVisit(OpenJsonTableReference node)
    {
        node.Variable.Accept(this);
        Replace(node, $"json_each({Text(node.Variable)}) AS [{node.Alias.Value}]");
    }

    public override void ExplicitVisit(FunctionCall node)
    {
        base.ExplicitVisit(node);
        var name = node.FunctionName.Value.ToUpperInvariant();
        if (name is "LEN")
        {
            Replace(node.FunctionName, "length");
        }
        else if (name is "ISNULL")
        {
            Replace(node.FunctionName, "ifnull");
        }
        else if (name is "CHARINDEX" && node.Parameters.Count == 2)
        {
            Replace(node, $"instr({Text(node.Parameters[1])}, {Text(node.Parameters[0])})");
        }
        else if (!_same.Contains(name))
        {
            throw Unknown(node);
        }
    }

    // EF Core turns a condition into a bit and back by these
    public override void ExplicitVisit(UnaryExpression node)
    {
        base.ExplicitVisit(node);
        if (node.UnaryExpressionType == UnaryExpressionType.BitwiseNot)
        {
            Replace(node, $"(1 - {Text(node.Expression)})");
        }
    }

    public override void ExplicitVisit(BinaryExpression node)
    {
        base.ExplicitVisit(node);
        if (node.BinaryExpressionType == BinaryExpressionType.BitwiseXor)
        {
            Replace(node, $"(({Text(node.FirstExpression)}) <> ({Text(node.SecondExpression)}))");
        }
    }

    public override void ExplicitVisit(UpdateSpecification node)
    {
        Accept([.. node.SetClauses, node.WhereClause]);
        var (target, alias) = Target(node, node.Target, node.FromClause);
        var set = string.Join(", ", node.SetClauses.Cast<AssignmentSetClause>().Select(clause => $"[{clause.Column.MultiPartIdentifier.Identifiers[^1].Value}] = {Text(clause.NewValue)}"));
        Replace(node, $"UPDATE {target}{alias} SET {set}{Where(node)}{Returning(node)}");
    }

    public override void ExplicitVisit(DeleteSpecification node)
    {
        Accept([node.WhereClause]);
        var (target, alias) = Target(node, node.Target, node.FromClause);
        Replace(node, $"DELETE FROM {target}{alias}{Where(node)}{Returning(node)}");
    }

    public override void Visit(MergeStatement node) => throw Unknown(node);

    public override void Visit(UnqualifiedJoin node)
    {
        if (node.UnqualifiedJoinType != UnqualifiedJoinType.CrossJoin)
        {
            throw Unknown(node);
        }
    }

    private static string Returning(UpdateDeleteSpecificationBase node) => node.OutputClause is null ? "" : " RETURNING 1";

    private static int End(TSqlFragment node) => node.StartOffset + node.FragmentLength;

    private (string Target, string Alias) Target(TSqlFragment node, TableReference target, FromClause? from)
    {
        var named = target as NamedTableReference ?? throw Unknown(node);
        return from switch
        {
            null => ($"[{named.SchemaObject.BaseIdentifier.Value}]", ""),
            { TableReferences: [NamedTableReference { Alias: { } alias } only] } when alias.Value == named.SchemaObject.BaseIdentifier.Value =>
                ($"[{only.SchemaObject.BaseIdentifier.Value}]", $" AS [{alias.Value}]"),
            _ => throw Unknown(node),
        };
    }

    private string Where(UpdateDeleteSpecificationBase node) => node.WhereClause is { } where ? " " + Text(where) : "";

    private void Accept(IEnumerable<TSqlFragment?> parts)
    {
        foreach (var part in parts)
        {
            part?.Accept(this);
        }
    }

    private void Insert(int at, string text) => _edits.Add((at, 0, text));

    /// <summary>Takes the place of the fragment and of every edit inside it.</summary>
    private void Replace(TSqlFragment node, string text)
    {
        _edits.RemoveAll(edit => edit.Start >= node.StartOffset && edit.Start + edit.Length <= End(node) && !(edit.Length == 0 && edit.Start == End(node)));
        _edits.Add((node.StartOffset, node.FragmentLength, text));
    }

    /// <summary>The fragment as it reads by now.</summary>
    private string Text(TSqlFragment node) => Apply(node);

    private string Apply(TSqlFragment node)
    {
        var text = new StringBuilder(_sql, node.StartOffset, node.FragmentLength, Math.Max(16, node.FragmentLength));
        foreach (var (start, length, replacement) in _edits.Where(edit => edit.Start >= node.StartOffset && edit.Start + edit.Length <= End(node)).OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.Length))
        {
            text.Remove(start - node.StartOffset, length).Insert(start - node.StartOffset, replacement);
        }

        return text.ToString();
    }

    private NotSqlServerException Unknown(TSqlFragment node) =>
        new([$"{node.StartLine}:{node.StartColumn} the stand-in does not know {node.GetType().Name}: {_sql.Substring(node.StartOffset, node.FragmentLength)}"], _sql);
}
