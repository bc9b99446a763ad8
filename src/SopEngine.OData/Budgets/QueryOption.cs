namespace SopEngine.OData.Budgets;

/// <summary>One option of a query string, name and text percent-decoded once.</summary>
internal readonly record struct QueryOption(string Name, string Text)
{
    /// <summary>True for the options that OData itself defines.</summary>
    public bool IsSystem => Name.StartsWith('$');

    /// <summary>True for a parameter alias, whose text is an expression as much as that of a system option.</summary>
    public bool IsAlias => Name.StartsWith('@');

    /// <summary>
    /// Splits before it decodes, so that an encoded ampersand or equals sign stays part of a text. Names are decoded too: some clients send
    /// <c>%24filter</c>. A plus sign is a blank.
    /// </summary>
    public static IReadOnlyList<QueryOption> Split(string rawQuery)
    {
        var options = new List<QueryOption>();
        foreach (var piece in rawQuery.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? piece : piece[..equals];
            var text = equals < 0 ? "" : piece[(equals + 1)..];
            options.Add(new QueryOption(Decode(name).Trim(), Decode(text)));
        }

        return options;
    }

    private static string Decode(string encoded) => Uri.UnescapeDataString(encoded.Replace('+', ' '));
}
