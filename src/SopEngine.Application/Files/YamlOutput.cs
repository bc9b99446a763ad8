namespace SopEngine.Application.Files;

/// <summary>What is to be written as YAML.</summary>
internal abstract record YamlOutput;

/// <summary>A text. A <paramref name="Word"/> (true, a number, a word of the language) is written bare whatever it looks like.</summary>
internal sealed record TextOutput(string Text, bool Word = false) : YamlOutput;

/// <summary>A list. Spread, each element stands on a line of its own even where all would fit into one.</summary>
internal sealed record ListOutput(IReadOnlyList<YamlOutput> Items, bool Spread) : YamlOutput;

/// <summary>A mapping, keys in the order in which they are written. Spread, each key stands on a line of its own even where all would fit into one.</summary>
internal sealed record MapOutput(IReadOnlyList<(string Key, YamlOutput Value)> Entries, bool Spread) : YamlOutput;
