using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>Domain neither knows the time nor makes names nor waits nor touches the world: read from the compiled code.</summary>
public sealed class PurityTests
{
    private static readonly Assembly _domain = Assembly.Load("SopEngine.Domain");

    private static readonly string[] _worldly =
    [
        "System.Threading.Tasks.", "System.Threading.Thread", "System.Threading.Timer", "System.TimeProvider", "System.Diagnostics.Stopwatch",
        "System.Diagnostics.Process", "System.IO.File", "System.IO.Directory", "System.IO.Path", "System.Net.", "System.Console", "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Reflection.Emit",
    ];

    private static readonly string[] _askingTheWorld =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.TimeZoneInfo.get_Local",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Environment.get_MachineName", "System.Environment.get_NewLine", "System.Environment.get_TickCount",
        "System.Environment.get_TickCount64", "System.Environment.GetEnvironmentVariable",
    ];

    private static readonly string[] _machinesMarks =
        ["System.Text.Json", "System.ComponentModel.DataAnnotations", "System.Runtime.Serialization", "System.Xml", "Microsoft."];

    [Fact]
    public void Domain_uses_no_type_that_reaches_the_world()
    {
        UsedTypes().Where(type => _worldly.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Domain_asks_nobody_for_time_chance_or_the_machines_culture()
    {
        UsedMembers().Should().NotContain(_askingTheWorld);
    }

    [Fact]
    public void Nothing_in_Domain_is_marked_for_a_database_or_a_serializer()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var marked = _domain.GetTypes()
            .SelectMany(type => type.GetMembers(all).Prepend(type))
            .SelectMany(member => member.CustomAttributes.Select(mark => $"{member.DeclaringType?.Name}.{member.Name}: {mark.AttributeType.FullName}"))
            .Where(mark => _machinesMarks.Any(prefix => mark.Contains(": " + prefix, StringComparison.Ordinal)));

        marked.Should().BeEmpty();
    }

    [Fact]
    public void The_reading_of_compiled_code_finds_what_is_there()
    {
        UsedTypes().Should().Contain("System.DateTime").And.Contain("System.Globalization.CultureInfo");
        UsedMembers().Should().Contain("System.Globalization.CultureInfo.get_InvariantCulture");
    }

    private static List<string> UsedTypes() => Read(code => code.TypeReferences.Select(handle => NameOf(code, handle)));

    private static List<string> UsedMembers() => Read(code => code.MemberReferences
        .Select(code.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => $"{NameOf(code, (TypeReferenceHandle)member.Parent)}.{code.GetString(member.Name)}"));

    private static List<string> Read(Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(_domain.Location));
        return [.. names(file.GetMetadataReader())];
    }

    private static string NameOf(MetadataReader code, TypeReferenceHandle handle)
    {
        var type = code.GetTypeReference(handle);
        return $"{code.GetString(type.Namespace)}.{code.GetString(type.Name)}";
    }
}
