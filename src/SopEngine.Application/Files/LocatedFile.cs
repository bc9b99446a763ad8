namespace SopEngine.Application.Files;

/// <summary>A file by the name that problems show, with where things stand in it.</summary>
public sealed record LocatedFile(string Name, SourceMap Map);
