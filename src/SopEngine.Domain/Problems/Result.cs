using System.Diagnostics.CodeAnalysis;

namespace SopEngine.Domain.Problems;

/// <summary>A value or the reason there is none. <c>default</c> is neither and may not be used.</summary>
public readonly record struct Result<T>
    where T : notnull
{
    private readonly T? _value;

    private Result(T? value, Problem? problem)
    {
        _value = value;
        Problem = problem;
    }

    /// <summary>The refusal, or null when there is a value.</summary>
    public Problem? Problem { get; }

    /// <summary>True with the value; false with the problem.</summary>
    public bool Succeeded([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Problem? problem)
    {
        value = _value;
        problem = Problem;
        return problem is null;
    }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Problem problem) => new(default, problem);
}
