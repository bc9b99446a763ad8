namespace SopEngine.Application.Files;

/// <summary>A value of a YAML file with its place in it. Aliases are the very node they name.</summary>
internal abstract record YamlNode(SourcePosition At);

/// <summary>A text. Quoted or a block, it is never taken for "nothing".</summary>
internal sealed record YamlScalar(string Text, bool Quoted, SourcePosition At) : YamlNode(At)
{
    /// <summary>True for a key without a value, as if the key were not there.</summary>
    public bool IsNothing => !Quoted && Text is ("" or "~" or "null");
}

internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourcePosition At) : YamlNode(At);

/// <summary>Keys are unique: a repeated one is reported and its first value kept.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourcePosition At) : YamlNode(At);

internal sealed record YamlEntry(string Key, SourcePosition KeyAt, YamlNode Value)
{
    /// <summary>Where an editor should put the cursor: a text itself, but the key of a list or map, which begins on a line of its own.</summary>
    public SourcePosition At => Value is YamlScalar { IsNothing: false } ? Value.At : KeyAt;
}
