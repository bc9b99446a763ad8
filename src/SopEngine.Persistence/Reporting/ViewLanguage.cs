namespace SopEngine.Persistence.Reporting;

/// <summary>How a database writes views.</summary>
/// <param name="Open">Before a name.</param>
/// <param name="Close">After a name.</param>
/// <param name="Number">Its type of numbers with decimals.</param>
/// <param name="Now">The present instant, as instants are kept.</param>
/// <param name="Options">What follows a view's name.</param>
/// <param name="AloneInBatch">True where a view may be made by a statement that stands alone only.</param>
internal sealed record ViewLanguage(char Open, char Close, string Number, string Now, string Options, bool AloneInBatch)
{
    /// <summary>Whoever reads a view needs the right to read what it is made of, and row security holds for him (PostgreSQL 15, CREATE VIEW).</summary>
    public static ViewLanguage PostgreSql { get; } = new('"', '"', "double precision", "now()", " WITH (security_invoker = true)", AloneInBatch: false);

    public static ViewLanguage Sqlite { get; } = new('"', '"', "REAL", "strftime('%Y-%m-%d %H:%M:%f', 'now')", "", AloneInBatch: false);

    public static ViewLanguage SqlServer { get; } = new('[', ']', "float", "SYSUTCDATETIME()", "", AloneInBatch: true);

    public string Name(string name) => $"{Open}{name}{Close}";

    public string Create(ReportView view)
    {
        var create = $"CREATE VIEW {Name(view.Name)}{Options} AS SELECT {string.Join(", ", view.Columns.Select(Column))} FROM {Name(view.Table)}";
        return AloneInBatch ? $"EXEC(N'{create.Replace("'", "''", StringComparison.Ordinal)}')" : create;
    }

    public string Drop(ReportView view) => $"DROP VIEW {Name(view.Name)}";

    private string Column(ReportColumn column) => $"{Value(column)} AS {Name(column.Name)}";

    private string Value(ReportColumn column) => column.Kind switch
    {
        ReportColumnKind.Minutes => $"CAST({Name(column.Source)} AS {Number}) / 60000",
        ReportColumnKind.Counted => $"CASE WHEN {Condition(column.Source)} THEN 1 ELSE 0 END",
        _ => Name(column.Source),
    };

    // {name} is a column, {now} the present
    private string Condition(string written) =>
        written.Replace("{now}", Now, StringComparison.Ordinal).Replace('{', Open).Replace('}', Close);
}
