using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>Every kind of problem that the product can give, each made once with empty facts, so that its code and title can be read.</summary>
internal static class ProblemCatalogue
{
    private static readonly string[] _projects = ["SopEngine.Domain", "SopEngine.Persistence", "SopEngine.Application", "SopEngine.Host"];

    public static IReadOnlyList<Type> Types { get; } =
    [
        .. _projects.SelectMany(project => Assembly.Load(project).GetTypes())
            .Where(type => typeof(Problem).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static Problem Example(Type type) => (Problem)Make(type);

    private static object Make(Type type)
    {
        var constructor = type.GetConstructors()
            .Where(candidate => candidate.GetParameters().Length != 1 || candidate.GetParameters()[0].ParameterType != type)
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Fact(parameter.ParameterType))]);
    }

    private static object? Fact(Type type)
    {
        if (type == typeof(string))
        {
            return "contoh";
        }

        if (Nullable.GetUnderlyingType(type) is not null)
        {
            return null;
        }

        if (type.IsValueType)
        {
            return type.GetConstructors() is [{ } only] && only.GetParameters() is [{ } value] && value.ParameterType == typeof(string)
                ? only.Invoke(["contoh"])
                : RuntimeHelpers.GetUninitializedObject(type);
        }

        return typeof(IEnumerable).IsAssignableFrom(type) ? Collection(type) : Make(type);
    }

    private static object? Collection(Type type)
    {
        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        var arguments = type.GetGenericArguments();
        var concrete = arguments.Length == 2 ? typeof(Dictionary<,>).MakeGenericType(arguments) : typeof(List<>).MakeGenericType(arguments);
        return Activator.CreateInstance(concrete);
    }
}
