namespace SopEngine.Persistence.Conventions;

/// <summary>A text does not fit its column. Whoever took it in should have refused it: see <see cref="TextLength"/>.</summary>
public sealed class TextTooLongException(Type row, string column, int length, int most)
    : InvalidOperationException($"{row.Name}.{column} holds {most} characters and was given {length}.");
