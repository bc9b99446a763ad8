using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets;

/// <summary>Who gives a command: a person with the roles held at this moment, or the engine itself.</summary>
public sealed record Actor(string UserName, string Name, string Post, IReadOnlyList<RoleHolding> Holds)
{
    /// <summary>The engine: alarms, automatic rows.</summary>
    public static Actor System { get; } = new("system", "Sistem", "", []);

    public bool IsSystem => UserName == System.UserName;

    public bool HasRole(string role) => Holds.Any(held => held.Role == role);

    public static Actor Of(Person person) => new(person.UserName, person.Name, person.Post, person.Holds);
}
