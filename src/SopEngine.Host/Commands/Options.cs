namespace SopEngine.Host.Commands;

/// <summary>The options of a verb (<c>--name value</c> or <c>--name=value</c>) and what is left for the host's own configuration.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private readonly List<string> _rest = [];

    public string[] Rest => [.. _rest];

    /// <summary>Null when it was not given.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    public static Options Read(string[] args, params string[] names)
    {
        var options = new Options();
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = Split(args[i]);
            if (!names.Contains(name))
            {
                options._rest.Add(args[i]);
            }
            else if (value is not null)
            {
                options._values[name] = value;
            }
            else if (i + 1 < args.Length)
            {
                i++;
                options._values[name] = args[i];
            }
        }

        return options;
    }

    private static (string Name, string? Value) Split(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal))
        {
            return ("", null);
        }

        var sign = arg.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 ? (arg[2..], null) : (arg[2..sign], arg[(sign + 1)..]);
    }
}
