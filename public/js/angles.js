// The geometry of looking around: where a direction lies on the screen, which direction a point of the screen is, what a held phone looks at.
// Angles in degrees; yaw to the right, pitch up.

const RAD = Math.PI / 180;
export const clamp = (value, least, most) => Math.min(most, Math.max(least, value));
/** The same direction between -180 and 180. */
export const turned = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** The width of what is seen: `fov` is that of the longer side of the screen. */
export function width(fov, w, h) {
  return w >= h ? fov : (2 * Math.atan((Math.tan((fov * RAD) / 2) * w) / h)) / RAD;
}

/** Where a direction lies on a screen of `w` × `h`, from its upper left corner; undefined where it is out of sight. `view.fov` is the width seen. */
export function onScreen({ yaw, pitch }, view, w, h) {
  const t = w / 2 / Math.tan((view.fov * RAD) / 2);
  const [p, c, d] = [pitch * RAD, view.pitch * RAD, (yaw - view.yaw) * RAD];
  const flat = Math.cos(p) * Math.cos(d);
  const depth = Math.sin(p) * Math.sin(c) + flat * Math.cos(c);
  if (depth <= 0) return undefined;
  const x = w / 2 + (t * Math.cos(p) * Math.sin(d)) / depth;
  const y = h / 2 - (t * (Math.sin(p) * Math.cos(c) - flat * Math.sin(c))) / depth;
  return x < 0 || y < 0 || x > w || y > h ? undefined : { x, y };
}

/** The direction of a point of the screen: the way back of [onScreen]. */
export function direction(x, y, view, w, h) {
  const t = w / 2 / Math.tan((view.fov * RAD) / 2);
  const [right, up, c] = [(x - w / 2) / t, (h / 2 - y) / t, view.pitch * RAD];
  const ahead = Math.cos(c) - up * Math.sin(c);
  const high = up * Math.cos(c) + Math.sin(c);
  return { yaw: turned(view.yaw + Math.atan2(right, ahead) / RAD), pitch: Math.atan2(high, Math.hypot(right, ahead)) / RAD };
}

/** The eighth of the compass, from north to the right. */
export const eighth = (heading) => Math.round((((heading % 360) + 360) % 360) / 45) % 8;

/**
 * What the back of a phone looks at: heading to the right and pitch, from the angles of `deviceorientation` (Tait-Bryan Z-X'-Y'', W3C Device
 * Orientation, 4.1). The screen's own turn does not matter for where it looks.
 */
export function held({ alpha, beta, gamma }) {
  const [a, b, g] = [alpha * RAD, beta * RAD, gamma * RAD];
  // the back of the phone is -z of the device: the third column of the rotation, with its sign turned
  const east = -(Math.cos(a) * Math.sin(g) + Math.sin(a) * Math.sin(b) * Math.cos(g));
  const north = -(Math.sin(a) * Math.sin(g) - Math.cos(a) * Math.sin(b) * Math.cos(g));
  const up = -(Math.cos(b) * Math.cos(g));
  return { yaw: Math.atan2(east, north) / RAD, pitch: Math.asin(clamp(up, -1, 1)) / RAD };
}
