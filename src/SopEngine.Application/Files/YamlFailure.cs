namespace SopEngine.Application.Files;

/// <summary>Where YAML itself broke off: the spot to show, the line from which the text is out of joint, and the words for it.</summary>
internal sealed record YamlFailure(SourcePosition At, int FromLine, string Harm, string Fix);
