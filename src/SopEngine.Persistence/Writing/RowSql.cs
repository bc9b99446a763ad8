namespace SopEngine.Persistence.Writing;

/// <summary>
/// One form of statement, made once and used for every row that is written in this form: it is by this object that a provider keeps a statement prepared.
/// </summary>
/// <param name="text">The SQL, with a placeholder for each of <paramref name="parameters"/> in order.</param>
/// <param name="parameters">The columns whose values are given.</param>
/// <param name="findsOne">True when it must find exactly one row: an update or a delete that finds none was overtaken by somebody else.</param>
internal sealed class RowSql(string text, IReadOnlyList<RowColumn> parameters, bool findsOne)
{
    private Func<object, object?[]>? _values;

    public string Text => text;

    public IReadOnlyList<RowColumn> Parameters => parameters;

    public bool FindsOne => findsOne;

    /// <summary>The values of a row for the parameters, as the provider takes them.</summary>
    public object?[] ValuesOf(object row) => (_values ??= RowValues.Compile(row.GetType(), parameters))(row);
}
