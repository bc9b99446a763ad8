using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Sops;

/// <summary>
/// Revisions with anything in them that the types allow and the reader accepts. They are made by looking at the types, so that a key that is new in the language
/// and forgotten by reader, writer or JSON fails the round-trip tests by itself. They need not be sound SOPs.
/// </summary>
internal sealed class RandomRevisions
{
    private static readonly NullabilityInfoContext _nullability = new();

    private readonly Random _random;

    private RandomRevisions(int seed) => _random = new Random(seed);

    public static Arbitrary<SopRevision> Arbitrary { get; } = Gen.Choose(0, int.MaxValue - 1).Select(Of).ToArbitrary();

    public static SopRevision Of(int seed)
    {
        var random = new RandomRevisions(seed);
        var revision = (SopRevision)random.Make(typeof(SopRevision), "")!;
        return revision with { Language = SopRevision.CurrentLanguage };
    }

    /// <summary>Whether two revisions hold the same, left-out values too, by the serializer's own rules and none of ours.</summary>
    public static bool AreSame(SopRevision left, SopRevision right) =>
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(left), JsonSerializer.SerializeToNode(right));

    private object? Make(Type type, string name)
    {
        if (type == typeof(string))
        {
            return name is "Id" or "Name" or "Sop" ? RandomTexts.Id(_random) : RandomTexts.Any(_random);
        }

        if (type == typeof(bool))
        {
            return _random.Next(2) == 0;
        }

        if (type == typeof(int))
        {
            return name is "Min" or "FieldMax" ? _random.Next(int.MinValue, int.MaxValue) : 1 + _random.Next(name == "At" ? 1000 : 100_000);
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(_random.Next(values.Length));
        }

        return type.IsGenericType ? MakeCollection(type, name) : MakeRecord(type);
    }

    private object MakeCollection(Type type, string name)
    {
        if (type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return Enumerable.Range(0, _random.Next(4)).ToDictionary(index => KeyOf(name, index), _ => RandomTexts.Any(_random));
        }

        var element = type.GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var count = _random.Next(4); count > 0; count--)
        {
            list.Add(name == "Hidden" ? KeyOf("Columns", _random.Next(8)) : Make(element, ""));
        }

        return list;
    }

    private static string KeyOf(string name, int index) => name switch
    {
        "Columns" => SopWords.Columns[index],
        "Labels" => SopWords.DocumentFields[index],
        _ => RandomTexts.Awkward[index * 7],
    };

    private object MakeRecord(Type type)
    {
        var untouched = type.GetConstructor(Type.EmptyTypes) is not null;
        var constructor = type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).First();
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!, NullableOf(parameter)))]);
        if (untouched)
        {
            foreach (var property in type.GetProperties().Where(property => property.CanWrite))
            {
                var required = property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;
                if (required || _random.Next(2) == 0)
                {
                    property.SetValue(record, Value(property.PropertyType, NameOf(type, property), NullableOf(property)));
                }
            }
        }

        return record;
    }

    private object? Value(Type type, string name, bool nullable) =>
        nullable && _random.Next(2) == 0 ? null : Make(Nullable.GetUnderlyingType(type) ?? type, name);

    // names that mean different things in different records
    private static string NameOf(Type owner, PropertyInfo property) => (owner.Name, property.Name) switch
    {
        (nameof(TableColumns), "Labels") => "Columns",
        (nameof(FormField), "Max") => "FieldMax",
        (nameof(Signatory), "Name") => "Text",
        (nameof(Annex), "Columns") => "Text",
        (nameof(Step), "Join") => "Join",
        _ => property.Name,
    };

    private static bool NullableOf(PropertyInfo property) => _nullability.Create(property).WriteState == NullabilityState.Nullable;

    private static bool NullableOf(ParameterInfo parameter) => _nullability.Create(parameter).WriteState == NullabilityState.Nullable;
}
